using System.Text;

namespace HealthData.Dicom.FoDicom;

/// <summary>Sees to it that the texts of a data set can be written: JSON has all characters, a Specific Character Set
/// (0008,0005) has some.</summary>
internal static class CharacterSets
{
    private const string Unicode = "ISO_IR 192";

    /// <summary>Makes the character set of a data set and of its items Unicode, if a text isn't in the one that it
    /// has.</summary>
    public static void MakeWritable(DicomDataset dataset)
    {
        if (!IsWritable(dataset, Encoding.ASCII))
        {
            dataset.AddOrUpdate(new DicomCodeString(DicomTag.SpecificCharacterSet, Unicode));
            ForItems(dataset, MakeUnicode);
        }
    }

    private static void MakeUnicode(DicomDataset item)
    {
        if (item.Contains(DicomTag.SpecificCharacterSet))
        {
            item.AddOrUpdate(new DicomCodeString(DicomTag.SpecificCharacterSet, Unicode));
        }

        ForItems(item, MakeUnicode);
    }

    private static void ForItems(DicomDataset dataset, Action<DicomDataset> act)
    {
        foreach (var sequence in dataset.OfType<DicomSequence>())
        {
            foreach (var item in sequence.Items)
            {
                act(item);
            }
        }
    }

    // fo-dicom writes all texts in the first character set.
    private static bool IsWritable(DicomDataset dataset, Encoding inherited)
    {
        var encoding = dataset.TryGetValues<string>(DicomTag.SpecificCharacterSet, out var names) && names.Length > 0
            ? DicomEncoding.GetEncoding(names[0])
            : inherited;
        foreach (var item in dataset)
        {
            var isWritable = item switch
            {
                DicomElement { Buffer: IBulkDataUriByteBuffer } => true,
                DicomStringElement { ValueRepresentation.IsStringEncoded: true } text =>
                    IsWritable(text.Get<string>(), encoding),
                DicomSequence sequence => sequence.Items.All(nested => IsWritable(nested, encoding)),
                _ => true,
            };
            if (!isWritable)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWritable(string text, Encoding encoding) =>
        Ascii.IsValid(text)
        || string.Equals(encoding.GetString(encoding.GetBytes(text)), text, StringComparison.Ordinal);
}
