Instance: pet-ct-segment
InstanceOf: ImagingSelectionSegmentEuImaging
Usage: #example
Title: "PET-CT: volume of the lymph node"
Description: "The volume in which the uptake was measured."
* language = #en
* insert Narrative([[<p>Segment 1 of the segmentation: lymph node 1 in the PET, above 41 percent of the highest uptake.</p>]])
* status = #available
* subject = Reference(pet-ct-patient)
* issued = "2026-05-18T14:20:00+02:00"
* performer.actor = Reference(pet-ct-reader-role)
* code = $dcm#121191 "Referenced Segment"
* studyUid = "2.25.240132105380051627550903599388519795292.4.1"
* derivedFrom = Reference(pet-ct-imaging-study)
* endpoint = Reference(pet-ct-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.4.1.3"
* seriesNumber = 800
* frameOfReferenceUid = "2.25.240132105380051627550903599388519795292.4.8.1"
* bodySite.concept = $sct#62683002
  * text = "Mediastinal lymph node"
* instance
  * uid = "2.25.240132105380051627550903599388519795292.4.1.3.1"
  * number = 1
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.66.4
  * subset = "1"
