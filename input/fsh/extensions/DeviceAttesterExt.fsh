Extension: DeviceAttesterExt
Id: DeviceAttesterExt
Title: "Composition extension: device as attester"
Description: "The device or software that checked the report, where FHIR R5 allows only people and organisations as attesters."
Context: Composition.attester.party
* insert Maturity(1)
* . ^short = "Device that attested"
* value[x] 1..
* value[x] only Reference(Device)
