import { Fault } from '../faults.ts';

/** The validator gave no verdict. */
export class ValidatorFault extends Fault {
  override name = 'ValidatorFault';
}

/** The validator could not be started; `output` is the end of what it printed. */
export class ValidatorStartFault extends ValidatorFault {
  override name = 'ValidatorStartFault';
  readonly output: string;
  constructor(reason: string, output = '') {
    super(`The HL7 validator did not start: ${reason}`);
    this.output = output;
  }
}

/** The validator's process ended while it was asked. */
export class ValidatorCrash extends ValidatorFault {
  override name = 'ValidatorCrash';
  constructor(cause: unknown) {
    super(
      'The HL7 validator ended while it validated this resource: check the machine has 1 GB of free memory.',
      {
        cause,
      },
    );
  }
}

/** The validator took longer than its input's size allows, and was ended. */
export class ValidatorTimeout extends ValidatorFault {
  override name = 'ValidatorTimeout';
  readonly milliseconds: number;
  constructor(milliseconds: number) {
    super(
      `The HL7 validator gave no verdict within ${Math.round(milliseconds / 1000)} s and was ended: ` +
        'split the Bundle, or validate its resources one by one.',
    );
    this.milliseconds = milliseconds;
  }
}

/** A profile was asked for that no loaded package defines. */
export class UnknownProfile extends ValidatorFault {
  override name = 'UnknownProfile';
}
