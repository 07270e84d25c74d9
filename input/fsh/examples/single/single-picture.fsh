Instance: single-picture
InstanceOf: DocumentReferencePictureEuImaging
Usage: #example
Title: "Single example: picture"
Description: "A photograph of the rash that is no DICOM object."
* language = #en
* insert Narrative([[<p>Photograph of the rash of the left arm, 9 April 2026.</p>]])
* status = #current
* subject = Reference(single-patient)
* date = "2026-04-09T09:12:00+02:00"
* author = Reference(chest-ct-radiographer-role)
* description = "Rash of the left arm"
* content
  * attachment
    * contentType = #image/png
    * data = "iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAIAAAAmkwkpAAAAEUlEQVR42mM4saAHjhiI4wAAMKEfQcrRTuwAAAAASUVORK5CYII="
    * size = 74
    * hash = "C+NQkdtepNwoo59bAXV/T3/tFzA="
