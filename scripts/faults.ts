/**
 * A fault: the harness itself could not do what it was asked. Findings about a resource are data (`Issue[]`), never
 * exceptions. Every fault's message says what, where, and what to do; the exit status it leads to is 2.
 */
export class Fault extends Error {
  override name = 'Fault';
}

/** Something the machine lacks: a program, a folder, a free port. */
export class MissingRequirement extends Fault {
  override name = 'MissingRequirement';
  readonly requirement: string;
  constructor(requirement: string, remedy: string) {
    super(`${requirement} is missing: ${remedy}`);
    this.requirement = requirement;
  }
}
