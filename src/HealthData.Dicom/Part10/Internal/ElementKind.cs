namespace HealthData.Dicom;

/// <summary>What <see cref="ElementReader"/> stands on.</summary>
internal enum ElementKind
{
    None,

    /// <summary>A data element with its value, or with a skipped one.</summary>
    Element,
    SequenceStart,
    SequenceEnd,
    ItemStart,
    ItemEnd,

    /// <summary>Pixel data of the top level; its bytes are not read yet. Undefined length means fragments
    /// follow.</summary>
    PixelData,

    /// <summary>Any other encapsulated value; fragments follow.</summary>
    FragmentsStart,
    Fragment,
    FragmentsEnd,
}
