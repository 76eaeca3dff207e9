namespace HealthData.Dicom.FoDicom;

/// <summary>Conversions between the data sets of fo-dicom and those of HealthData.Dicom, which are of the DICOM JSON
/// model (PS3.18 Annex F).</summary>
/// <remarks>
/// <para>Kept both ways: value representations, texts in any character set, numbers as they are written, sequences,
/// private attributes with their creators, bytes, and the addresses of bulk data. Group lengths are left out.</para>
/// <para>In a data set of fo-dicom, bulk data are a <see cref="BulkDataUriByteBuffer"/>.</para>
/// </remarks>
public static class FoDicomConversions
{
    /// <summary>Converts a data set to fo-dicom's.</summary>
    /// <param name="attributes">The data set.</param>
    /// <returns>The data set of fo-dicom. Its values are not validated; those that you add are. If a text can't be
    /// written in its Specific Character Set (0008,0005), that becomes ISO_IR 192.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="attributes"/> is null.</exception>
    /// <exception cref="DicomFormatException">A value isn't valid for its value representation, such as a text where a
    /// number must be.</exception>
    public static DicomDataset ToDicomDataset(this AttributeSet attributes)
    {
        ArgumentNullException.ThrowIfNull(attributes);
        return DataSetReader.Read(attributes);
    }

    /// <summary>Converts a data set of fo-dicom.</summary>
    /// <param name="dataset">The data set of fo-dicom.</param>
    /// <returns>The data set, without pixel data, as metadata are: PixelData, FloatPixelData, and DoubleFloatPixelData
    /// are left out, unless they are an address.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dataset"/> is null.</exception>
    /// <exception cref="DicomFormatException">The address of bulk data isn't valid.</exception>
    public static AttributeSet ToAttributeSet(this DicomDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return DataSetWriter.Write(dataset);
    }

    /// <summary>Converts the tag of an attribute to fo-dicom's.</summary>
    /// <param name="tag">The tag.</param>
    /// <returns>The tag of fo-dicom, without a private creator.</returns>
    public static DicomTag ToDicomTag(this AttributeTag tag) => new(tag.Group, tag.Element);

    /// <summary>Converts a tag of fo-dicom.</summary>
    /// <param name="tag">The tag of fo-dicom. A private one must have the number of its block, as in a data
    /// set.</param>
    /// <returns>The tag.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tag"/> is null.</exception>
    public static AttributeTag ToAttributeTag(this DicomTag tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return new AttributeTag(tag.Group, tag.Element);
    }
}
