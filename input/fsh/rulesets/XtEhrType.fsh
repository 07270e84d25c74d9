// An element whose type is another Xt-EHR model, which this guide does not render. Call on the element, with the model's name:
//   insert XtEhrType([[EHDSPatient]])
RuleSet: XtEhrType(type)
* ^comment = "Xt-EHR type: {type}."
