Instance: pet-ct-reference-aorta
InstanceOf: ImagingSelectionRegion3DEuImaging
Usage: #example
Title: "PET-CT: sphere in the aortic arch"
Description: "The volume in which the blood pool was measured."
* language = #en
* insert Narrative([[<p>Sphere of 12 mm in the arch of the aorta, in millimetres in the patient.</p>]])
* status = #available
* subject = Reference(pet-ct-patient)
* issued = "2026-05-18T14:20:00+02:00"
* code = $dcm#121112 "Source of Measurement"
  * text = "Sphere of 12 mm"
* studyUid = "2.25.240132105380051627550903599388519795292.4.1"
* derivedFrom = Reference(pet-ct-imaging-study)
* endpoint = Reference(pet-ct-endpoint)
* seriesUid = "2.25.240132105380051627550903599388519795292.4.1.2"
* seriesNumber = 3
* frameOfReferenceUid = "2.25.240132105380051627550903599388519795292.4.8.1"
* instance
  * uid = "2.25.240132105380051627550903599388519795292.4.1.2.57"
  * number = 57
  * sopClass = urn:ietf:rfc:3986#urn:oid:1.2.840.10008.5.1.4.1.1.128
  * imageRegion3D
    * regionType = #ellipsoid
    * coordinate[0] = 2.0
    * coordinate[+] = -14.0
    * coordinate[+] = 1222.0
    * coordinate[+] = 14.0
    * coordinate[+] = -14.0
    * coordinate[+] = 1222.0
    * coordinate[+] = 8.0
    * coordinate[+] = -20.0
    * coordinate[+] = 1222.0
    * coordinate[+] = 8.0
    * coordinate[+] = -8.0
    * coordinate[+] = 1222.0
    * coordinate[+] = 8.0
    * coordinate[+] = -14.0
    * coordinate[+] = 1216.0
    * coordinate[+] = 8.0
    * coordinate[+] = -14.0
    * coordinate[+] = 1228.0
