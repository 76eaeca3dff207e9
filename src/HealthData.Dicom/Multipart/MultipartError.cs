namespace HealthData.Dicom;

/// <summary>What is wrong with a multipart body.</summary>
internal enum MultipartError
{
    /// <summary>The content type names no boundary.</summary>
    MissingBoundary,

    /// <summary>The boundary is longer than allowed or holds characters other than printable ASCII.</summary>
    InvalidBoundary,

    /// <summary>No delimiter within the bytes allowed before the first part.</summary>
    PreambleTooLong,

    /// <summary>The stream ended before the closing boundary.</summary>
    Truncated,

    /// <summary>More parts than allowed.</summary>
    TooManyParts,
}
