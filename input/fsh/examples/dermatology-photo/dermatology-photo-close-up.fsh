Instance: dermatology-photo-close-up
InstanceOf: Binary
Usage: #example
Title: "Dermatology photograph: close-up as a file"
Description: "The file of the close-up: 48 by 48 pixels, drawn for this guide."
* contentType = #image/png
* securityContext = Reference(dermatology-photo-key-image)
* data = "iVBORw0KGgoAAAANSUhEUgAAADAAAAAwCAIAAADYYG7QAAAAiklEQVR42u3WwQmAMAyF4QzhwQE8uUQHcpUO4zpu4QjiQfCUSlJtin94h1wKH5QmlW3NoSKAAAECBAgQIECAjCeXNOv5DlSkeFhSl5Km8R4DS97T2ExS8Zp00EMToF+DlFfWDOSfSd2C/KY2k9q/QDrfZUG3PR80QIAAAQIUCjQEqxO0XxWhB1TqD1FP8pcx7rJLAAAAAElFTkSuQmCC"
