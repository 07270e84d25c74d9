import { type Compilation, startSushi } from './sushi.ts';

/** Compiles the guide once, to `folder`/fsh-generated (the project's own by default). */
export async function compileGuide(folder?: string): Promise<Compilation> {
  const sushi = startSushi();
  try {
    return await sushi.compile(folder);
  } finally {
    sushi.close();
  }
}
