/** What names a patient (IM-SEC-05): an identifier, a name, a date of birth, or where somebody lives or is called. */
const named =
  /^(identifier|name|family|given|phonetic|birthdate|death-date|address(-\w+)?|phone|email|telecom)$/;

/** Whether a search names a patient, by itself or in a chain: then it goes by POST, and its values are in no report. */
export function isIdentifying(type: string, query: string): boolean {
  return [...new URLSearchParams(query).keys()].some((key) => {
    const [, chain = '', name = ''] = /^(.*\.)?([\w-]+)(?::\w+)?$/.exec(key) ?? [];
    if (chain === '')
      return type === 'Patient' ? named.test(name) : /^(patient|subject):identifier$/.test(key);
    return named.test(name) && /(?:^|\.)(?:patient|subject)(?::\w+)?\.$/.test(chain);
  });
}
