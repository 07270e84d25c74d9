/** What `eu-imaging from-dicom` and `eu-imaging compare` say beside what is said of the objects, by id: what must be so. `test/explain` compares it with the code. */
export const fromDicomIds: Readonly<Record<string, string>> = {
  'compare-accession': 'The accession number of the study in the report is that of its objects (0008,0050).',
  'compare-body-site': 'A measurement is of the body site that its structured report says.',
  'compare-content-item':
    'A selection of a content item names the Observation UID (0040,A171) of an item that the structured report has.',
  'compare-count':
    'A study and a series count the series and instances that there are. Compare with all objects of the study, not with some.',
  'compare-date': 'The study of the report began when its objects say (0008,0020), (0008,0030), (0008,0201).',
  'compare-dose':
    'A number of a dose is one that the dose report has under the same code, for the same irradiation event where both name it, as far as it is rounded.',
  'compare-dose-own':
    'No dose report here has a number under this code: it was computed, or comes from elsewhere.',
  'compare-frames': 'An image has the frames that the report tells of (0028,0008).',
  'compare-instance': 'An instance that the report names is among the objects of its series.',
  'compare-key-images':
    'The key images of the report are those of the key object selection whose UID they name.',
  'compare-measurement':
    'A measurement with the Observation UID of an item of a structured report has its value, as far as it is rounded, in any unit of the same kind.',
  'compare-modality': 'A study or series has the modality that its objects say (0008,0060).',
  'compare-no-study': 'The report and the objects have a study in common, by its Study Instance UID.',
  'compare-patient-birth-date': "The patient's date of birth is that of the objects (0010,0030).",
  'compare-patient-id':
    'The patient has one identifier in common with the objects (0010,0020): else this may be another patient.',
  'compare-patient-missing': 'The Patient is in the report, so that it can be compared.',
  'compare-patient-name': "The patient's name is that of the objects (0010,0010), without regard to case.",
  'compare-patient-sex': "The patient's sex is that of the objects (0010,0040).",
  'compare-segment': 'A segmentation has the segment that the report names (0062,0004).',
  'compare-series': 'A series that the report names is among the objects of its study.',
  'compare-series-number': 'A series has the number that its objects say (0020,0011).',
  'compare-sop-class': 'An instance is of the SOP class that its object says (0008,0016).',
  'compare-study-not-here':
    'A study of the report has no objects here, so nothing of it was compared: a prior, or one that is elsewhere.',
  'compare-study-unreported': 'The report names every study that there are objects of.',
  'compare-tracking':
    'A measurement has the tracking UID of its group in the structured report (112040, DCM).',
  'from-dicom-duplicate': 'An object is there once; a second one with its SOP Instance UID was left out.',
  'from-dicom-guessed':
    'FHIR asks for something that DICOM does not say, and this was taken for it: see that it is right.',
  'from-dicom-inconsistent':
    'Objects of one study are of one patient and order: these tell of different ones. See which is right before anyone reads it.',
  'from-dicom-lost':
    'DICOM says something that no element of the guide has a place for, or that cannot be told without more: it was left out.',
  'from-dicom-no-json':
    'Metadata of a server is data sets in JSON (DICOM PS3.18 section F.2), within the bounds of nesting and number.',
};
