// The label tells every receiver, also one that knows no profile; device and method say which software and how.
Profile: ObservationAiResultEuImaging
Parent: ObservationFindingEuImaging
Id: ObservationAiResultEuImaging
Title: "Observation: result of artificial intelligence"
Description: "A finding or measurement that software asserted. It is labelled as such, names the software and its method, and stays preliminary until a person takes responsibility for it."
* insert Maturity(1)
* obeys im-ai-2
* meta 1..
  * insert Duties(Sent, Handled)
  * security 1..
    * insert Duties(Sent, Handled)
    * insert SliceByValue($this, [[Labels, one of which says that artificial intelligence asserted this]])
  * security contains ai 1..1
  * security[ai] = $v3-observation-value#AIAST
    * insert Duties(Sent, Shown)
* method 1..
  * insert Duties(Sent, Shown)
* device 1..
* device only Reference(DeviceAiEuImaging)
  * insert Duties(Sent, Shown)
