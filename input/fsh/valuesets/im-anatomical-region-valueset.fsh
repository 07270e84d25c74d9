ValueSet: ValueSetAnatomicalRegion
Id: im-anatomical-region-valueset
Title: "Value set: anatomical regions"
Description: "Ten large regions of the body by which studies and reports are filtered."
* insert Maturity(1)
* ^experimental = false
* $sct#63337009
* $sct#38266002
* $sct#53120007
* $sct#61685007
* $sct#67734004
* $sct#774007
* $sct#113257007
* $sct#80891009
* $sct#76752008
* $sct#737561001
