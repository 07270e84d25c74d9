Instance: stress-echo-referrer-role
InstanceOf: PractitionerRoleEuImaging
Usage: #example
Title: "Stress echo: referrer at the practice"
Description: "The referrer, acting for the practice."
* language = #en
* insert Narrative([[<p>Dr Andreas Christodoulou, physician at the Harbour Street Practice.</p>]])
* practitioner = Reference(stress-echo-referrer)
* organization = Reference(stress-echo-practice)
* specialty = $sct#394814009
  * text = "General practice"
