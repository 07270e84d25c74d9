import { type Unread, unread } from './sample.ts';

const sentences: Readonly<Record<string, readonly [id: string, message: string]>> = {
  ENOENT: ['input-missing', 'There is no such file or folder: check its name.'],
  ENOTDIR: ['input-missing', 'There is no such file, for what it should be in is no folder: check its name.'],
  EACCES: ['input-unreadable', 'You may not read this: give yourself permission (chmod u+r).'],
  EPERM: ['input-unreadable', 'You may not read this: give yourself permission (chmod u+r).'],
  ELOOP: ['input-symlink-loop', 'This symbolic link leads back to itself: remove it, or name its target.'],
  ENAMETOOLONG: ['input-missing', 'There is no such file or folder, for the name is too long: check it.'],
};

/** What is to be said of a file or folder that the operating system did not give. */
export function fileFault(path: string, error: unknown): Unread {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const [id, message] = sentences[code] ?? [
    'input-unreadable',
    `This could not be read (${code || String(error)}): check the disk, or copy the file and name the copy.`,
  ];
  return unread(path, 'fault', id, message);
}
