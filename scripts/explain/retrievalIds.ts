/** What `eu-imaging plan` and `eu-imaging fetch` say, by id: what must be so, and what to do. `test/explain` compares it with the code. */
export const retrievalIds: Readonly<Record<string, string>> = {
  'retrieval-address-credentials':
    'An address has no user and password in it, since everybody who reads the report reads them: https://pacs.example/dicom-web, not https://user:password@pacs.example/dicom-web.',
  'retrieval-address-mended':
    'The address was used after what requests add, or a slash at its end, was taken away: https://pacs.example/dicom-web, not https://pacs.example/dicom-web/studies/.',
  'retrieval-address-query':
    'An address is a base to which paths are appended, and has no query: https://pacs.example/dicom-web, not https://pacs.example/dicom-web?tenant=7.',
  'retrieval-address-relative':
    'An address is absolute: https://pacs.example/dicom-web, not /dicom-web or pacs.example/dicom-web.',
  'retrieval-address-resource':
    'An address is the base of a service, not that of one study in it: https://pacs.example/dicom-web, not https://pacs.example/dicom-web/studies/1.2.3 (of another study).',
  'retrieval-address-scheme':
    'Images are retrieved by http and https alone: https://pacs.example/dicom-web, not ftp://pacs.example.',
  'retrieval-address-syntax':
    'An address is a URL without blanks, and IPv6 stands in brackets: http://[2001:db8::7]:8042/rs, not http://2001:db8::7/rs.',
  'retrieval-address-template':
    'An address has no placeholders: https://pacs.example/dicom-web, not https://pacs.example/dicom-web/studies/{studyUid}.',
  'retrieval-already-here': 'The report has this in itself, so nothing is asked for.',
  'retrieval-binary':
    'The Binary of an instance is one of the FHIR server that the study or the series names as its endpoint: Binary/1, not https://elsewhere.example/Binary/1.',
  'retrieval-endpoint-absent':
    'The resource names no endpoint with an address, and says why, or gives an identifier alone: where its images are is known to others.',
  'retrieval-endpoint-missing':
    'The Endpoint that is referred to is in the report, once: send it along with the study that names it.',
  'retrieval-endpoint-unusable':
    'An endpoint is asked where its status is active, limited or test, its period is not over, and its connection is one that images are retrieved by.',
  'retrieval-frame':
    'Frames are numbers from 1 to the number that the image has: subset 1, 2, not 0 and not 7 of 5.',
  'retrieval-no-endpoint':
    'Something that is here names an endpoint that can be asked: the selection, the series or the study (DICOMweb retrieval, WADO-URI, or FHIR with a Binary).',
  'retrieval-not-an-image':
    'A structured report, a key object selection or a waveform is no image, so it is not asked for as a rendered one.',
  'retrieval-nothing': 'There is no study, selection or key image here, so there is nothing to retrieve.',
  'retrieval-payload':
    'An endpoint is asked for what it says that it gives (payload.mimeType): DICOM of application/dicom, not of application/pdf.',
  'retrieval-reference-missing':
    'The study or the selection that a result refers to is here: give the whole report, or the folder that it is in.',
  'retrieval-rendering':
    'A viewport is a width and a height in pixels, a window a centre and a width of at least 1, a presentation state two UIDs.',
  'retrieval-uid':
    'A study, a series and an instance have one DICOM UID each: digits and points, without leading zeros, at most 64 characters; nothing else is put into a URL.',
  'fetch-bad-request':
    'The server can do what is asked for (400): a frame that the image does not have, or a rendering of what is no image, it cannot.',
  'fetch-cut-off':
    'A response is as long as its head says: the connection ended before, each time that it was tried.',
  'fetch-file-exists':
    'Where a file goes there is none, or the same: another one was there, and was left. Give another folder, or move it.',
  'fetch-forbidden': 'Who asks may have this (403): ask the operator of the server for the permission.',
  'fetch-frames': 'As many frames come as were asked for, or as the report states.',
  'fetch-gone': 'The server still has what the report refers to (410): ask where it was moved.',
  'fetch-hash':
    'The SHA-1 of what comes is the one that the report states: it was changed since, or on its way.',
  'fetch-instances': 'A study or a series has the instances that the report lists, and as many as it states.',
  'fetch-malformed': 'JSON is JSON, and the header of a part ends: the server writes neither here.',
  'fetch-not-acceptable':
    'The server gives what DICOMweb says that it gives (406): see which media types and transfer syntaxes it has.',
  'fetch-not-dicom': 'What comes as application/dicom is a DICOM file with its UIDs (PS3.10).',
  'fetch-not-found':
    'The object is there (404): the service answers, so the object was never sent to it, or has another UID.',
  'fetch-nothing-found': 'The response has something in it: the server has nothing of this.',
  'fetch-partial': 'The server has all of what is asked for (206): the rest may be on its way to it.',
  'fetch-private-address':
    'A server is one that everybody can reach: this one is at an address of this machine or its network. --allow-private allows it, where the report is trusted.',
  'fetch-redirect':
    'A server answers where it is asked: this one leads elsewhere. Correct the address, or follow by --allow-redirects; from https to http is never followed.',
  'fetch-size': 'What comes has as many bytes as the report states.',
  'fetch-status': 'A retrieval is answered by 200: the status that came says nothing about it.',
  'fetch-too-large':
    'A response is within the limits (docs/limits.md): this one was longer, perhaps without an end.',
  'fetch-too-many-requests': 'The server takes the requests (429): ask later, or fewer at a time.',
  'fetch-too-slow': 'A response comes at a speed that ends (docs/limits.md): this one did not.',
  'fetch-truncated':
    'A multipart body ends in its closing boundary: this one ended before, each time that it was tried.',
  'fetch-unauthorised': 'The server knows who asks (401): give credentials by --authorize.',
  'fetch-unavailable': 'The server is available (502, 503, 504): it was not, each time that it was tried.',
  'fetch-unreachable': 'The server can be connected to: see its name, its port, its certificate.',
  'fetch-wrong-boundary': 'The boundary in the header Content-Type is the one that the body has.',
  'fetch-wrong-root':
    'The address is the base of a DICOMweb service: nothing answers there, not even a search (404). https://pacs.example/dicom-web, perhaps, not https://pacs.example.',
  'fetch-wrong-type': 'What comes is of the media type that was asked for, and is what it says that it is.',
  'fetch-wrong-uid':
    'What comes has the UIDs that were asked for: an object of another study, series or instance may be of another patient, and is not kept.',
};
