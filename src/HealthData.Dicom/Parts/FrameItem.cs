namespace HealthData.Dicom;

/// <summary>A frame of an answer, or a problem in its place.</summary>
internal sealed record FrameItem(int Number, RetrievedPart Part, Stream Content, ItemProblem? Problem);
