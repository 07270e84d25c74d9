/** What objects say, and where it stands in the Bundle of either converter. */
export interface Row {
  readonly what: string;
  /** One of writeFolders. */
  readonly folder: string;
  /** What the objects say: values, sorted, each once. */
  readonly said: string;
  /** FHIRPath on our Bundle (R5). */
  readonly ours: string;
  /** FHIRPath on that of dicom2fhir (R4B), where it is another. */
  readonly theirs?: string;
}

const of = (type: string) => `Bundle.entry.resource.where(resourceType = '${type}')`;
const [patient, study, device, selection, observation] = [
  of('Patient'),
  of('ImagingStudy'),
  of('Device'),
  of('ImagingSelection'),
  of('Observation'),
];
const series = `${study}.series`;
const name = `${patient}.name.select((family | given.join(' ')).join(', '))`;
const named = (character: string, folder: string, said: string): Row => ({
  what: `name in ${character}`,
  folder,
  said,
  ours: name,
});
const extension = (url: string, value: string) =>
  `${study}.descendants().where(url = '${url}').value${value}`;
/** Values of Observations of a code. */
const measured = (code: string) =>
  `${observation}.where(code.coding.code = '${code}').valueQuantity.select(value.toString() & ' ' & code)`;
/** Values of components of a code. */
const dose = (code: string) =>
  `${observation}.component.where(code.coding.code = '${code}').valueQuantity.select(value.toString() & ' ' & code)`;
const region = (what: string, said: string, type: string, of = 'Source of Measurement'): Row => ({
  what,
  folder: 'highdicom',
  said,
  ours: `${selection}.where(code.coding.display = '${of}' or code.text = '${of}').instance.${type}.select(regionType & ' of ' & (coordinate.count()).toString() & ' numbers')`,
});

export const rows: readonly Row[] = [
  { what: 'patient name', folder: 'chest-ct', said: 'Novotná, Eliška', ours: name },
  named('ISO 8859-1', 'latin-1', 'Buc, Jérôme'),
  named('ISO 8859-5', 'cyrillic', 'Люкceмбypг'),
  named('GB18030, two groups', 'gb18030', 'Wang, XiaoDong; 王, 小东'),
  named('ISO 2022 IR 87, three groups', 'japanese', 'Yamada, Tarou; やまだ, たろう; 山田, 太郎'),
  named('ISO 2022 IR 149, three groups', 'korean', 'Hong, Gildong; 洪, 吉洞; 홍, 길동'),
  named('UTF-8, two groups', 'utf-8', 'Wang, XiaoDong; 王, 小東'),
  { what: 'patient ID', folder: 'chest-ct', said: 'P-004711', ours: `${patient}.identifier.value` },
  {
    what: 'issuer of patient ID, an OID',
    folder: 'chest-ct',
    said: 'urn:oid:2.25.240132105380051627550903599388519795292.0.1',
    ours: `${patient}.identifier.system`,
  },
  {
    what: 'issuer of patient ID, a name',
    folder: 'images',
    said: 'Example Hospital',
    ours: `${patient}.identifier.assigner.display`,
  },
  { what: 'birth date', folder: 'chest-ct', said: '1958-04-12', ours: `${patient}.birthDate` },
  { what: 'sex', folder: 'chest-ct', said: 'female', ours: `${patient}.gender` },
  {
    what: 'Study Instance UID',
    folder: 'chest-ct',
    said: 'urn:oid:2.25.240132105380051627550903599388519795292.1.1',
    ours: `${study}.identifier.where(system = 'urn:dicom:uid').value`,
  },
  {
    what: 'accession number',
    folder: 'chest-ct',
    said: 'CT26031600417',
    ours: `${study}.basedOn.identifier.value`,
    theirs: `${study}.identifier.where(type.coding.code = 'ACSN').value`,
  },
  {
    what: 'its issuer, an OID',
    folder: 'chest-ct',
    said: 'urn:oid:2.25.240132105380051627550903599388519795292.0.2',
    ours: `${study}.basedOn.identifier.system`,
    theirs: `${study}.identifier.where(type.coding.code = 'ACSN').system`,
  },
  {
    what: 'study started, zone +0000',
    folder: 'mammography',
    said: '2026-02-10T10:08:00+00:00',
    ours: `${study}.started`,
  },
  {
    what: 'study description',
    folder: 'chest-ct',
    said: 'CT chest without contrast, low dose',
    ours: `${study}.description`,
  },
  {
    what: 'procedure code',
    folder: 'chest-ct',
    said: 'http://loinc.org 29252-4',
    ours: `${study}.procedure.concept.coding.select((system | code).join(' '))`,
    theirs: `${study}.procedureCode.coding.select((system | code).join(' '))`,
  },
  {
    what: 'referring physician',
    folder: 'chest-ct',
    said: 'Dr Lars Bergström',
    ours: `${study}.referrer.display`,
  },
  {
    what: 'modalities',
    folder: 'chest-ct',
    said: 'CT; KO; SR',
    ours: `${study}.modality.coding.code`,
    theirs: `${study}.modality.code`,
  },
  { what: 'number of series', folder: 'chest-ct', said: '5', ours: `${study}.numberOfSeries` },
  { what: 'number of instances', folder: 'chest-ct', said: '101', ours: `${study}.numberOfInstances` },
  { what: 'instances listed', folder: 'chest-ct', said: '101', ours: `${series}.instance.uid.count()` },
  {
    what: 'SOP classes',
    folder: 'ai-nodule',
    said: '1.2.840.10008.5.1.4.1.1.2.1; 1.2.840.10008.5.1.4.1.1.66.4; 1.2.840.10008.5.1.4.1.1.88.34',
    ours: `${series}.instance.sopClass.select(code.replace('urn:oid:', ''))`,
  },
  { what: 'series numbers', folder: 'chest-ct', said: '1; 2; 3; 900; 990', ours: `${series}.number` },
  {
    what: 'series descriptions',
    folder: 'mammography',
    said: 'Key images; Left breast; Radiation dose; Right breast',
    ours: `${series}.description`,
  },
  {
    what: 'body site by code',
    folder: 'chest-ct',
    said: '51185008',
    ours: `${series}.bodySite.concept.coding.code`,
    theirs: `${series}.bodySite.code`,
  },
  {
    what: 'Body Part Examined as a code',
    folder: 'images',
    said: 'http://snomed.info/sct',
    ours: `${series}.bodySite.concept.coding.system`,
    theirs: `${series}.bodySite.system`,
  },
  {
    what: 'laterality of a series',
    folder: 'knee-mr',
    said: 'http://snomed.info/sct 24028007',
    ours: `${series}.laterality.coding.select((system | code).join(' '))`,
    theirs: `${series}.laterality.select((system | code).join(' '))`,
  },
  {
    what: 'laterality of images',
    folder: 'mammography',
    said: '24028007; 7771000',
    ours: `${series}.laterality.coding.code`,
    theirs: `${series}.laterality.code`,
  },
  {
    what: 'number of frames',
    folder: 'chest-ct',
    said: '312',
    ours: `${series}.instance.extension.valueInteger`,
    theirs: `${series}.instance.descendants().where($this.toString() = '312')`,
  },
  {
    what: 'operator',
    folder: 'chest-ct',
    said: 'Piotr Kowalski',
    ours: `${series}.performer.actor.display`,
  },
  {
    what: 'device: manufacturer, serial number, software',
    folder: 'chest-ct',
    said: '4.2.1; EX64-00219; Example Imaging Systems',
    ours: `${device}.select(manufacturer | serialNumber | version.value)`,
    theirs: `${device}.select(manufacturer | identifier.value | version.value)`,
  },
  {
    what: 'devices of a study, by model',
    folder: 'ai-nodule',
    said: 'Nodule Marker; Synthetic',
    ours: `${device}.modelNumber`,
    theirs: `${device}.deviceName.name`,
  },
  {
    what: 'tube voltage',
    folder: 'images',
    said: '120',
    ours: extension('KVP', 'Quantity.value'),
  },
  {
    what: 'pixel spacing, slice thickness',
    folder: 'images',
    said: '1; 5',
    ours: `${series}.instance.descendants().valueQuantity.value`,
  },
  { what: 'echo time', folder: 'knee-mr', said: '30', ours: extension('echoTime', 'Quantity.value') },
  {
    what: 'contrast agent, where nothing says',
    folder: 'chest-ct',
    said: '',
    ours: extension('contrastBolus', 'Boolean'),
  },
  {
    what: 'key images',
    folder: 'highdicom',
    said: '2',
    ours: `${selection}.where(code.text = 'For Referring Provider').instance.count()`,
    theirs: `${selection}.instance.count()`,
  },
  {
    what: 'segments',
    folder: 'highdicom',
    said: 'Lung; Nodule',
    ours: `${selection}.where(code.coding.code = '121191').code.text`,
  },
  region('region of a presentation state', 'polyline of 10 numbers', 'imageRegion2D', 'Nodule'),
  region('regions of measurements, 2D', 'circle of 4 numbers; polyline of 10 numbers', 'imageRegion2D'),
  region('regions of measurements, 3D', 'ellipsoid of 18 numbers; polygon of 15 numbers', 'imageRegion3D'),
  {
    what: 'measurements on planar regions',
    folder: 'highdicom',
    said: '5 mm; 7.07 mm',
    ours: `${measured('103339001')} | ${measured('103340004')}`,
  },
  {
    what: 'measurements of volumes and segments',
    folder: 'highdicom',
    said: '250 mm3; 251.3 mm3',
    ours: measured('118565006'),
  },
  {
    what: 'tracking UIDs',
    folder: 'ai-nodule',
    said: 'urn:oid:2.25.240132105380051627550903599388519795292.11.9.100; urn:oid:2.25.240132105380051627550903599388519795292.11.9.101',
    ours: `${observation}.identifier.where(type.coding.where(code = '112040').exists()).value`,
  },
  { what: 'CT dose total', folder: 'highdicom', said: '253.35 mGy.cm', ours: dose('113813') },
  { what: 'X-ray dose total', folder: 'highdicom', said: '0.00042 Gy.m2', ours: dose('113722') },
  { what: 'administered activity', folder: 'highdicom', said: '214.5 MBq', ours: dose('113507') },
  {
    what: 'CT dose by irradiation event',
    folder: 'highdicom',
    said: '248.15 mGy.cm; 5.2 mGy.cm',
    ours: dose('113838'),
  },
  {
    what: 'where the objects are (Endpoint, given)',
    folder: 'chest-ct',
    said: 'https://pacs.example/dicom-web',
    ours: `${of('Endpoint')}.address`,
  },
  {
    what: 'instances of a PET study without (0018,0031), which is optional',
    folder: 'pet-ct',
    said: '606',
    ours: `${study}.numberOfInstances`,
  },
  ...['implicit', 'big-endian', 'deflated', 'rle'].map((encoding) => ({
    what: `${encoding} encoding`,
    folder: `encoded-${encoding}`,
    said: 'P-0815',
    ours: `${patient}.identifier.value`,
  })),
  {
    what: 'two studies in a folder',
    folder: 'two-studies',
    said: 'urn:oid:2.25.240132105380051627550903599388519795292.1.2; urn:oid:2.25.240132105380051627550903599388519795292.9.1',
    ours: `${study}.identifier.where(system = 'urn:dicom:uid').value`,
  },
  {
    what: 'instances beside a cut file',
    folder: 'cut',
    said: '2',
    ours: `${study}.numberOfInstances`,
  },
  { what: 'instances beside a text file', folder: 'beside', said: '3', ours: `${study}.numberOfInstances` },
];
