// How an ExampleScenario is written: who takes part, what is exchanged, and the steps of its one process.

// The head. Call first: * insert Scenario(PublishReport, [[Scenario: a report is published]])
RuleSet: Scenario(name, title)
* insert Definition({name}, [[{title}]])

// A system that takes part, by the actor of the guide that it is. * insert ScenarioActor(provider, [[Report provider]], EuImagingReportProvider)
RuleSet: ScenarioActor(key, title, actor)
* actor[+]
  * key = "{key}"
  * type = #system
  * title = "{title}"
  * description = "A system that is the actor [{actor}](ActorDefinition-{actor}.html)."

// Something exchanged, and the example that shows it. * insert ScenarioInstance(document, Bundle, [[The report]], ai-nodule-document)
RuleSet: ScenarioInstance(key, type, title, example)
* instance[+]
  * key = "{key}"
  * structureType = $fhir-types#{type}
  * title = "{title}"
  * content = Reference({example})

// A step of the process, with its request and its response, where it has one as an instance, to follow.
// Call: * insert ScenarioStep(1, $restful-interaction#search-type, [[Find the report]], consumer, provider)
RuleSet: ScenarioStep(number, type, title, initiator, receiver)
* process.step[+]
  * number = "{number}"
  * operation
    * type = {type}
    * title = "{title}"
    * initiator = "{initiator}"
    * receiver = "{receiver}"
