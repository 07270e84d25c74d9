// Who must do what with an element. What the words mean is in docs/decisions/obligations.md; what follows from them for each
// actor is written by `npm run minimum`.

// One obligation on the current element. Insert once per actor: * insert Obligation(#SHALL:populate, $producer)
RuleSet: Obligation(code, actor)
* ^extension[$obligation][+].extension[code].valueCode = {code}
* ^extension[$obligation][=].extension[actor].valueCanonical = {actor}

// What the one who writes an element and the one who reads it must do. Call on an element with one of Sent, SentIfKnown, Listed
// and ListedIfKnown, and one of Shown, Handled, PreferablyShown, PreferablyHandled and Ignorable:
//   insert Duties(Sent, Shown)
RuleSet: Duties(writer, reader)
* insert {writer}
* insert {reader}

// The producer of a report always has it.
RuleSet: Sent
* insert Obligation(#SHALL:populate, $producer)

// The producer of a report may never know it, but does not keep it back.
RuleSet: SentIfKnown
* insert Obligation(#SHALL:populate-if-known, $producer)

// The archive of the images always has it.
RuleSet: Listed
* insert Obligation(#SHALL:populate, $manifest-provider)

// The archive of the images may never know it, but does not keep it back.
RuleSet: ListedIfKnown
* insert Obligation(#SHALL:populate-if-known, $manifest-provider)

// Whoever reads the resource that it is in sees it. Must-support stands where a consumer has no choice.
RuleSet: Shown
* ^mustSupport = true
* insert Obligation(#SHALL:display, $consumer)

// Seen by whoever reads, and acted on by the software as well. Without it both get something wrong.
RuleSet: ShownAndHandled
* insert Shown
* insert Obligation(#SHALL:handle, $consumer)

// Software that ignores it gets something wrong: the wrong patient or the wrong version.
RuleSet: Handled
* ^mustSupport = true
* insert Obligation(#SHALL:handle, $consumer)

// Software that opens the images needs it; whoever only reads the report does not.
RuleSet: PreferablyHandled
* insert Obligation(#SHOULD:handle, $consumer)

// A reader is better off who sees it.
RuleSet: PreferablyShown
* insert Obligation(#SHOULD:display, $consumer)

// Other software needs it.
RuleSet: Ignorable
* insert Obligation(#MAY:ignore, $consumer)

// A resource that a report consists of: sent where there is such a thing, kept and handed on unchanged, and never a reason for
// refusing the report. Call on the root of a profile: * . insert InReports
RuleSet: InReports
* insert PointsToReports
* insert Obligation(#SHALL:no-alter, $provider)

// What points to a report. It is kept too, but the provider changes its status when the report is replaced.
// Call on the root of a profile: * . insert PointsToReports
RuleSet: PointsToReports
* insert Obligation(#SHALL:populate-if-known, $producer)
* insert Obligation(#SHALL:persist, $provider)
* insert Obligation(#SHALL:no-error, $consumer)

// A resource that says where images are: for each study (Listed), or where there is such a thing (ListedIfKnown).
// Call on the root of a profile: * . insert InManifests(Listed)
RuleSet: InManifests(writer)
* insert {writer}
* insert Obligation(#SHALL:no-error, $consumer)

// Without its status a draft passes for a result and a withdrawn report for a valid one. Call in a profile: * insert StatusOf(Sent)
RuleSet: StatusOf(writer)
* status insert Duties({writer}, ShownAndHandled)

// What an identifier consists of. Call in a profile of Identifier or on a slice: * insert IdentifierParts(Handled)
RuleSet: IdentifierParts(reader)
* type insert Duties(Sent, {reader})
* system insert Duties(Sent, {reader})
* value insert Duties(Sent, {reader})

// The parts of an identifier that the archive of the images writes as well. Call in a profile of Identifier: * insert IdentifierListed
RuleSet: IdentifierListed
* type insert Listed
* system insert Listed
* value insert Listed
