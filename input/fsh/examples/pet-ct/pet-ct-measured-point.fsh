Instance: pet-ct-measured-point
InstanceOf: ImagingSelectionRegion3DEuImaging
Usage: #example
Title: "PET-CT: voxel of the highest uptake"
Description: "Where in the lymph node the uptake is highest."
* language = #en
* insert Narrative([[<p>The voxel of the highest uptake in lymph node 1, in millimetres in the patient.</p>]])
* status = #available
* subject = Reference(pet-ct-patient)
* issued = "2026-05-18T14:20:00+02:00"
* code = $dcm#121112 "Source of Measurement"
  * text = "Voxel of the highest uptake"
* studyUid = "2.25.240132105380051627550903599388519795292.4.1"
* derivedFrom = Reference(pet-ct-imaging-study)
* endpoint = Reference(pet-ct-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.4.1.2"
* seriesNumber = 3
* frameOfReferenceUid = "2.25.240132105380051627550903599388519795292.4.8.1"
* instance
  * uid = "2.25.240132105380051627550903599388519795292.4.1.2.66"
  * number = 66
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.128
  * imageRegion3D
    * regionType = #point
    * coordinate[0] = 12.4
    * coordinate[+] = -31.6
    * coordinate[+] = 1186.0
