import { createHash } from 'node:crypto';
import { pageStyle } from './htmlStyle.ts';
import { escaped } from './markup.ts';

/** The page allows itself nothing but this style: no script, no picture, no address. */
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(pageStyle).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** A page for people that needs nothing but itself and runs no script. @param header @param parts markup that is safe as it is */
export const pageFrame = (
  title: string,
  header: string,
  parts: readonly string[],
  version: string,
): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>eu-imaging: ${escaped(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
${header}
<main>
${parts.join('\n')}
</main>
<footer><p>Made by eu-imaging ${escaped(version)}, the reference implementation of the European imaging report in FHIR R5.</p></footer>
</body>
</html>
`;
