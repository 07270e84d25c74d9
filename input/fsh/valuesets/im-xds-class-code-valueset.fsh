ValueSet: XdsClassCodeVs
Id: im-xds-class-code-valueset
Title: "Value set: class codes of XDS"
Description: "IHE's classes of document, as XDS registries of several countries use them."
* insert Maturity(1)
* ^experimental = false
* urn:oid:1.3.6.1.4.1.19376.1.2.6.1#REPORTS
* urn:oid:1.3.6.1.4.1.19376.1.2.6.1#SUMMARIES
* urn:oid:1.3.6.1.4.1.19376.1.2.6.1#IMAGES
* urn:oid:1.3.6.1.4.1.19376.1.2.6.1#PRESCRIPTIONS
* urn:oid:1.3.6.1.4.1.19376.1.2.6.1#DISPENSATIONS
* urn:oid:1.3.6.1.4.1.19376.1.2.6.1#PLANS
* urn:oid:1.3.6.1.4.1.19376.1.2.6.1#HEALTH
* urn:oid:1.3.6.1.4.1.19376.1.2.6.1#PATIENT
* urn:oid:1.3.6.1.4.1.19376.1.2.6.1#WORKFLOWS
