Instance: pet-ct-reference-liver
InstanceOf: ImagingSelectionRegion3DEuImaging
Usage: #example
Title: "PET-CT: sphere in the liver"
Description: "The volume in which the liver was measured."
* language = #en
* insert Narrative([[<p>Sphere of 30 mm in the right lobe of the liver, in millimetres in the patient.</p>]])
* status = #available
* subject = Reference(pet-ct-patient)
* issued = "2026-05-18T14:20:00+02:00"
* code = $dcm#121112 "Source of Measurement"
  * text = "Sphere of 30 mm"
* studyUid = "2.25.240132105380051627550903599388519795292.4.1"
* derivedFrom = Reference(pet-ct-imaging-study)
* endpoint = Reference(pet-ct-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.4.1.2"
* seriesNumber = 3
* frameOfReferenceUid = "2.25.240132105380051627550903599388519795292.4.8.1"
* instance
  * uid = "2.25.240132105380051627550903599388519795292.4.1.2.111"
  * number = 111
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.128
  * imageRegion3D
    * regionType = #ellipsoid
    * coordinate[0] = -95.0
    * coordinate[+] = -22.0
    * coordinate[+] = 1006.0
    * coordinate[+] = -65.0
    * coordinate[+] = -22.0
    * coordinate[+] = 1006.0
    * coordinate[+] = -80.0
    * coordinate[+] = -37.0
    * coordinate[+] = 1006.0
    * coordinate[+] = -80.0
    * coordinate[+] = -7.0
    * coordinate[+] = 1006.0
    * coordinate[+] = -80.0
    * coordinate[+] = -22.0
    * coordinate[+] = 991.0
    * coordinate[+] = -80.0
    * coordinate[+] = -22.0
    * coordinate[+] = 1021.0
