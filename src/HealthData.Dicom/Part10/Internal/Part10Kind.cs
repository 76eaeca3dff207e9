namespace HealthData.Dicom;

/// <summary>What the first bytes of a file look like.</summary>
internal enum Part10Kind
{
    File,
    BareDataSet,
    Empty,
    Zeros,
    Text,
    Archive,
    Picture,
    Pdf,
    Unknown,
}
