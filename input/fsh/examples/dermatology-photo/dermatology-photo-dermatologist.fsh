Instance: dermatology-photo-dermatologist
InstanceOf: PractitionerEuImaging
Usage: #example
Title: "Dermatology photograph: dermatologist"
Description: "The dermatologist who took the photographs and reported them."
* language = #en
* insert Narrative([[<p>Dr Niamh Kearney, dermatologist.</p>]])
* identifier
  * system = "urn:oid:2.25.240132105380051627550903599388519795292.0.5"
  * value = "D-1201"
* name
  * family = "Kearney"
  * given = "Niamh"
  * prefix = "Dr"
