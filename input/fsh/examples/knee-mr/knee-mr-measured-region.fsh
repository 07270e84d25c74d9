Instance: knee-mr-measured-region
InstanceOf: ImagingSelectionRegion2DEuImaging
Usage: #example
Title: "Knee MR: measured region"
Description: "The line along which the bone bruise was measured."
* language = #en
* insert Narrative([[<p>The line along which the bone bruise was measured: image 12 of the coronal series.</p>]])
* status = #available
* subject = Reference(knee-mr-patient)
* issued = "2026-01-20T11:15:00+01:00"
* code = $dcm#121112 "Source of Measurement"
* studyUid = "2.25.240132105380051627550903599388519795292.7.1"
* derivedFrom = Reference(knee-mr-imaging-study)
* endpoint = Reference(knee-mr-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.7.1.3"
* seriesNumber = 3
* frameOfReferenceUid = "2.25.240132105380051627550903599388519795292.7.8.1"
* instance
  * uid = "2.25.240132105380051627550903599388519795292.7.1.3.12"
  * number = 12
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.4
  * imageRegion2D
    * regionType = #polyline
    * coordinate[0] = 301.5
    * coordinate[+] = 142.0
    * coordinate[+] = 345.0
    * coordinate[+] = 151.5
