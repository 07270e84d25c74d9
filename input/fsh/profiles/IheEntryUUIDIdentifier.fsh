Profile: IheEntryUUIDIdentifier
Parent: Identifier
Id: IheEntryUUIDIdentifier
Title: "Identifier: entry UUID of an XDS registry"
Description: "The entryUUID under which an XDS registry lists a document."
* insert Maturity(1)
* obeys im-entryuuid-1
* use = #official
  * insert Duties(SentIfKnown, Ignorable)
* system 1..
* system = "urn:ietf:rfc:3986"
  * insert Duties(Sent, Handled)
* value 1..
  * insert Duties(Sent, Handled)
