Instance: angiography-stent
InstanceOf: Device
Usage: #example
Title: "Angiography: implant"
Description: "The stent that the patient already had."
* language = #en
* insert Narrative([[<p>Self-expanding stent in the left common iliac artery, 8 by 60 mm, placed in May 2021.</p>]])
* status = #active
* manufacturer = "Example Vascular Devices"
* lotNumber = "L-2021-0388"
* name
  * value = "Self-expanding iliac stent 8 x 60 mm"
  * type = #user-friendly-name
* type = $sct#65818007
  * text = "Vascular stent"
* note.text = "Placed in the left common iliac artery in May 2021."
