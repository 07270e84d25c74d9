Instance: pet-ct-prior-measured-point
InstanceOf: ImagingSelectionRegion3DEuImaging
Usage: #example
Title: "PET-CT: prior voxel of the highest uptake"
Description: "Where in the lymph node the uptake was highest before chemotherapy."
* language = #en
* insert Narrative([[<p>The voxel of the highest uptake in lymph node 1 on 9 March 2026.</p>]])
* status = #available
* subject = Reference(pet-ct-patient)
* issued = "2026-03-09T15:00:00+01:00"
* code = $dcm#121112 "Source of Measurement"
  * text = "Voxel of the highest uptake"
* studyUid = "2.25.240132105380051627550903599388519795292.4.2"
* derivedFrom = Reference(pet-ct-prior-imaging-study)
* endpoint = Reference(pet-ct-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.4.2.2"
* seriesNumber = 3
* frameOfReferenceUid = "2.25.240132105380051627550903599388519795292.4.8.2"
* instance
  * uid = "2.25.240132105380051627550903599388519795292.4.2.2.64"
  * number = 64
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.128
  * imageRegion3D
    * regionType = #point
    * coordinate[0] = 10.8
    * coordinate[+] = -33.1
    * coordinate[+] = 1179.5
