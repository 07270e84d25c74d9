Extension: NumberOfFrames
Id: NumberOfFrames
Title: "ImagingStudy extension: number of frames"
Description: "How many frames a multi-frame instance has: DICOM Number of Frames (0028,0008)."
Context: ImagingStudy.series.instance
* insert Maturity(1)
* . ^short = "Number of frames of the instance"
* value[x] 1..
* value[x] only integer
* valueInteger ^minValueInteger = 1
