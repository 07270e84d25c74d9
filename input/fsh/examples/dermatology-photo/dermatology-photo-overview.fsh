Instance: dermatology-photo-overview
InstanceOf: DocumentReferencePictureEuImaging
Usage: #example
Title: "Dermatology photograph: overview"
Description: "The photograph that shows where on the forearm the mole lies."
* language = #en
* insert Narrative([[<p>Photograph of the left forearm with the mole on its inner side.</p>]])
* status = #current
* modality = $dcm#XC "External-camera Photography"
* subject = Reference(dermatology-photo-patient)
* bodySite.concept = $sct#14975008
  * text = "Left forearm"
* date = "2026-06-03T11:32:00+01:00"
* author = Reference(dermatology-photo-dermatologist-role)
* description = "Left forearm, inner side"
* content.attachment
  * contentType = #image/png
  * data = "iVBORw0KGgoAAAANSUhEUgAAACAAAAAwCAIAAAD/zu84AAAARElEQVR42u3RMQ0AIBADQPRgAkFYQQx2MIAOUPBhIYHkms69oWmGGb2dNFhIAAAAAAAArgC15N2fAScDAAAAAAAAPAosqfmpH56u0EQAAAAASUVORK5CYII="
  * size = 125
  * hash = "qMyrnZKrt6Bnfo2vnBtoR2CeEVw="
  * title = "Left forearm"
  * height = 48
  * width = 32
