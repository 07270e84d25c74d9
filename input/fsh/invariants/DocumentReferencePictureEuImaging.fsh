Invariant: im-picture-1
Description: "Every content of a picture SHALL be an image, a video, sound, or a DICOM file."
* severity = #error
* expression = "content.attachment.all(contentType.matches('^((image|video|audio)/.+|application/dicom)$'))"

Invariant: im-picture-2
Description: "Every content of a picture SHALL have the file itself, or the URL where it can be retrieved."
* severity = #error
* expression = "content.attachment.all(data.exists() or url.exists())"
