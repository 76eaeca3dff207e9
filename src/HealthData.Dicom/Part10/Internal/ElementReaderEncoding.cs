namespace HealthData.Dicom;

/// <summary>How a data set is written.</summary>
internal readonly record struct ElementReaderEncoding(bool ImplicitVr, bool BigEndian);
