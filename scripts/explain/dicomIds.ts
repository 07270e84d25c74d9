/** What the reader of DICOM objects says, by id: what must be so. `test/explain` compares it with the code. */
export const dicomIds: Readonly<Record<string, string>> = {
  'dicom-character-set':
    'Specific Character Set (0008,0005) has defined terms of PS3.3 C.12.1.1.2, such as ISO_IR 192: text in another one cannot be decoded, so what is not ASCII was replaced.',
  'dicom-cut-off': 'A file is as long as its elements say: this one ends before. Get the whole of it.',
  'dicom-deflate': 'A deflated data set can be inflated: this one is cut off or damaged.',
  'dicom-directory':
    'A DICOMDIR lists the objects of a medium and is none: the objects beside it are read, it is not.',
  'dicom-group-length':
    'The length of group 0002 (0002,0000) is where the group ends (PS3.10 section 7.1): it was read to where it really ends.',
  'dicom-length':
    'An element ends within the item or sequence that it lies in, and has a length unless it is a sequence: this length lies.',
  'dicom-misplaced':
    'In a sequence stand items, in an item elements (PS3.5 section 7.5): here stands another.',
  'dicom-no-content':
    'A structured report has content (0040,A730): this one may be cut off between two elements.',
  'dicom-no-pixels': 'An image has pixels (7FE0,0010): this one may be cut off between two elements.',
  'dicom-no-preamble':
    'A DICOM file has a preamble and the prefix DICM (PS3.10 section 7.1): this one was read by how it begins.',
  'dicom-no-uid':
    'An object has a SOP Class, SOP Instance, Study and Series Instance UID: without them it is not known what it is.',
  'dicom-no-vr':
    'An element of an explicit transfer syntax has a value representation of two capital letters: the file is damaged, or names another transfer syntax than its own.',
  'dicom-not-dicom':
    'A DICOM file has the prefix DICM at offset 128 (PS3.10 section 7.1): this is another kind of file.',
  'dicom-odd-length': 'A value has an even number of bytes (PS3.5 section 7.1.1): it was read as it is.',
  'dicom-too-deep': 'Sequences are nested within the limits (docs/limits.md): the object was not read.',
  'dicom-too-large': 'Values are within the limits (docs/limits.md): the object was not read.',
  'dicom-too-many':
    'Elements, items and values are as many as the limits allow (docs/limits.md): the object was not read.',
  'dicom-transfer-syntax':
    'The Transfer Syntax UID (0002,0010) is one of PS3.5: without it nobody knows how the data set is written.',
  'dicom-twice':
    'A tag stands once in a data set (PS3.5 section 7.1): which of two patients, or UIDs, is meant cannot be known.',
  'dicom-value':
    'A value is of its value representation (PS3.5 section 6.2), and text of the character set: null, or a replacement character, stands in its place.',
  'dicom-wrong-vr':
    'An element has the value representation of the data dictionary (PS3.6), or one of its kind: its value was left out.',
};
