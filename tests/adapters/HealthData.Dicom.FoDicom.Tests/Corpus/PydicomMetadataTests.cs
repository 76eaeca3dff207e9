namespace HealthData.Dicom.FoDicom.Tests.Corpus;

/// <summary>Data sets of Debian's python3-pydicom, converted, beside what HealthData.Dicom reads from the same
/// bytes.</summary>
public sealed class PydicomMetadataTests
{
    private const int FewestReadable = 170;

    /// <summary>Where fo-dicom 5.1.3 reads something else: the first of two value representations in an implicit file,
    /// and tags as values in big endian files.</summary>
    private static readonly string[] ReadOtherwise =
    [
        "test_files/MR_small_implicit.dcm 00280106", "test_files/MR_small_implicit.dcm 00280107",
        "test_files/liver_expb_1frame.dcm 00209222", "test_files/rtdose_expb.dcm 00280009",
        "test_files/rtdose_expb_1frame.dcm 00280009",
    ];

    [Fact]
    public void Converted_data_sets_are_those_that_the_client_reads()
    {
        List<string> different = [];
        var count = 0;
        foreach (var path in PydicomFiles.All)
        {
            if (Read(path) is var (theirs, ours))
            {
                count++;
                different.AddRange(
                    from entry in ours
                    where Json(ours, entry.Tag) != Json(theirs, entry.Tag)
                    select $"{PydicomFiles.NameOf(path)} {entry.Tag}");
            }
        }

        Assert.Equal(ReadOtherwise, different);
        Assert.InRange(count, FewestReadable, int.MaxValue);
    }

    [Fact]
    public void Data_sets_come_back_from_ours_the_same_but_for_a_character_set_that_fo_dicom_can_not_write()
    {
        foreach (var path in PydicomFiles.All)
        {
            if (Read(path) is var (theirs, _))
            {
                var back = theirs.ToDicomDataset().ToAttributeSet();
                var isUnicode = back.GetString(Keyword.SpecificCharacterSet) == "ISO_IR 192";
                Assert.Equal(theirs.Count, back.Count);
                Assert.All(
                    theirs.Where(entry => !isUnicode || !IsChanged(entry)),
                    entry => Assert.Equal(Json(theirs, entry.Tag), Json(back, entry.Tag)));
            }
        }
    }

    private static bool IsChanged(AttributeEntry entry) =>
        entry.Tag == Keyword.SpecificCharacterSet || entry.ValueRepresentation == ValueRepresentation.SQ;

    private static (AttributeSet Theirs, AttributeSet Ours)? Read(string path)
    {
        try
        {
            return (DicomFile.Open(path).Dataset.ToAttributeSet(), Part10File.Read(File.ReadAllBytes(path)).DataSet);
        }
        catch (Exception exception) when (exception is DicomFileException or DicomFormatException)
        {
            return null;
        }
    }

    private static string Json(AttributeSet set, AttributeTag tag)
    {
        var one = set.Clone();
        foreach (var entry in set)
        {
            if (entry.Tag != tag)
            {
                one.Remove(entry.Tag);
            }
        }

        return System.Text.Encoding.UTF8.GetString(one.ToUtf8Json());
    }
}
