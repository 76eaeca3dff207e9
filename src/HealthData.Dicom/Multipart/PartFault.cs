namespace HealthData.Dicom;

/// <summary>What is wrong with one part, while the others are plain.</summary>
internal enum PartFault
{
    None,

    /// <summary>A header line without a name, or with control characters.</summary>
    MalformedHeader,

    /// <summary>A header block that is longer than allowed.</summary>
    HeadersTooLong,

    /// <summary>Content that ends before its Content-Length.</summary>
    TooShort,

    /// <summary>Content that goes on behind its Content-Length.</summary>
    TooLong,
}
