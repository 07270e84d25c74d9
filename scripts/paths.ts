import path from 'node:path';

/** The project's root folder. */
export const root = path.resolve(import.meta.dirname, '..');

/** Everything the harness makes for itself, and may be deleted at any time. */
export const cache = path.join(root, '.cache');

/** The home folder given to every tool that would otherwise read or write the user's own `~/.fhir`. */
export const toolHome = path.join(cache, 'home');

/** SUSHI's output: the guide's definitions and examples, one JSON file each. */
export const generatedResources = path.join(root, 'fsh-generated', 'resources');
