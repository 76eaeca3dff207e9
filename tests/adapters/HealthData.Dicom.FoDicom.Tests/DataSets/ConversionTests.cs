using FellowOakDicom.IO.Buffer;

namespace HealthData.Dicom.FoDicom.Tests.DataSets;

/// <summary>Data sets of fo-dicom and ours, both ways.</summary>
public sealed class ConversionTests
{
    private const string Creator = "ACME 1.1";

    [Fact]
    public void Values_of_every_kind_are_kept_both_ways()
    {
        var dataset = new DicomDataset().NotValidated().Add(
            new DicomApplicationEntity(DicomTag.RetrieveAETitle, "ONE", "TWO"),
            new DicomAgeString(DicomTag.PatientAge, "042Y"),
            new DicomAttributeTag(DicomTag.FrameIncrementPointer, DicomTag.FrameTime, DicomTag.Rows),
            new DicomCodeString(DicomTag.ImageType, "DERIVED", "", "OTHER"),
            new DicomDate(DicomTag.StudyDate, "20260301"),
            new DicomDecimalString(DicomTag.PixelSpacing, "0.500", "1e-3"),
            new DicomDateTime(DicomTag.AcquisitionDateTime, "20260301080000.123+0100"),
            new DicomFloatingPointDouble(DicomTag.EventTimeOffset, 0.1, double.NaN, double.NegativeInfinity),
            new DicomFloatingPointSingle(DicomTag.RecommendedDisplayFrameRateInFloat, 0.1f, float.MaxValue),
            new DicomIntegerString(DicomTag.SeriesNumber, "007"),
            new DicomLongText(DicomTag.AdditionalPatientHistory, "a\\b \r\n c"),
            new DicomPersonName(DicomTag.PatientName, "Doe^Jane"),
            new DicomSignedLong(DicomTag.ReferencePixelX0, int.MinValue, int.MaxValue),
            new DicomSignedShort(DicomTag.TIDOffset, short.MinValue),
            new DicomSignedVeryLong(DicomTag.SelectorSVValue, long.MinValue, long.MaxValue),
            new DicomTime(DicomTag.StudyTime, "0800"),
            new DicomUnlimitedCharacters(DicomTag.LongCodeValue, "x"),
            new DicomUniqueIdentifier(DicomTag.StudyInstanceUID, "1.2.3"),
            new DicomUnsignedLong(DicomTag.SimpleFrameList, 0, uint.MaxValue),
            new DicomUniversalResource(DicomTag.RetrieveURL, "https://example.org/a\\b"),
            new DicomUnsignedShort(DicomTag.Rows, ushort.MaxValue),
            new DicomUnlimitedText(DicomTag.TextValue, "text"),
            new DicomUnsignedVeryLong(DicomTag.SelectorUVValue, ulong.MaxValue),
            new DicomOtherByte(DicomTag.EncapsulatedDocument, [1, 2, 3, 4]),
            new DicomOtherDouble(DicomTag.SelectorODValue, 1.5),
            new DicomOtherFloat(DicomTag.VectorGridData, 2.5f),
            new DicomOtherLong(DicomTag.TrackPointIndexList, 7u),
            new DicomOtherVeryLong(DicomTag.SelectorOVValue, 8ul),
            new DicomOtherWord(DicomTag.RedPaletteColorLookupTableData, 0x0102, 0x0304),
            new DicomUnknown(new DicomTag(0x0011, 0x0001), 9, 8),
            new DicomShortString(DicomTag.AccessionNumber));

        var attributes = dataset.ToAttributeSet();
        var back = attributes.ToDicomDataset();

        Assert.Equal(Texts.Of(dataset), Texts.Of(back));
        Assert.Equal(dataset.Count(), attributes.Count);
        Assert.Equal(["0.500", "1e-3"], attributes.GetStrings(Keyword.PixelSpacing));
        Assert.Equal("00181063", attributes.GetString(Keyword.FrameIncrementPointer));
        Assert.Equal(["DERIVED", null, "OTHER"], attributes.GetStrings(Keyword.ImageType));
        Assert.Equal("18446744073709551615", attributes.GetString(Keyword.SelectorUVValue));
    }

    [Theory]
    [InlineData("ISO_IR 100", "Buc^Jérôme")]
    [InlineData("ISO_IR 144", "Люкceмбypг")]
    [InlineData("ISO_IR 192", "Wang^XiaoDong=王^小东=")]
    [InlineData("GB18030", "Wang^XiaoDong=王^小东")]
    public async Task Text_in_a_character_set_is_kept_through_files_and_both_ways(string set, string name)
    {
        await using var lab = await Lab.StartAsync();
        var sent = Samples.Slice().AddOrUpdate(DicomTag.SpecificCharacterSet, set).AddOrUpdate(
            new DicomPersonName(DicomTag.PatientName, name));
        sent.Add(new DicomSequence(
            DicomTag.RequestAttributesSequence,
            new DicomDataset(new DicomLongString(DicomTag.RequestedProcedureDescription, name.Replace('^', ' ')))));
        (await lab.Client.StoreAsync(sent, null, Lab.Token)).Value.EnsureComplete();

        DicomFile file = await lab.Client.RetrieveInstanceFileAsync(
            sent.GetString(DicomTag.StudyInstanceUID),
            sent.GetString(DicomTag.SeriesInstanceUID),
            sent.GetString(DicomTag.SOPInstanceUID),
            null,
            Lab.Token);
        var attributes = file.Dataset.ToAttributeSet();
        var back = attributes.ToDicomDataset();

        Assert.Equal(PersonName.Parse(name), attributes.GetPersonName(Keyword.PatientName));
        Assert.Equal(set, back.GetString(DicomTag.SpecificCharacterSet));
        Assert.Equal(name.TrimEnd('='), back.GetString(DicomTag.PatientName));
        Assert.Equal(Written(file.Dataset).TrimEnd('='), Written(back));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("ISO_IR 100")]
    [InlineData("\\ISO 2022 IR 87")]
    public void Text_that_is_not_in_the_character_set_makes_it_Unicode(string? set)
    {
        var attributes = new AttributeSet()
            .Set(Keyword.PatientName, "Yamada^Tarou=山田^太郎")
            .SetSequence(
                Keyword.RequestAttributesSequence,
                new AttributeSet()
                    .Set(Keyword.SpecificCharacterSet, "ISO_IR 100")
                    .Set(Keyword.RequestedProcedureDescription, "頭部"));
        if (set is not null)
        {
            attributes.Set(Keyword.SpecificCharacterSet, set.Split('\\'));
        }

        var dataset = attributes.ToDicomDataset();
        var item = dataset.GetSequence(DicomTag.RequestAttributesSequence).Items[0];

        Assert.Equal("ISO_IR 192", dataset.GetString(DicomTag.SpecificCharacterSet));
        Assert.Equal("ISO_IR 192", item.GetString(DicomTag.SpecificCharacterSet));
        Assert.Equal("Yamada^Tarou=山田^太郎", Written(dataset));
    }

    [Fact]
    public void Character_set_of_plain_texts_stays()
    {
        var attributes = new AttributeSet().Set(Keyword.SpecificCharacterSet, "ISO_IR 100")
            .Set(Keyword.PatientName, "Doe^Jane");

        Assert.Equal("ISO_IR 100", attributes.ToDicomDataset().GetString(DicomTag.SpecificCharacterSet));
        Assert.False(new AttributeSet().Set(Keyword.PatientName, "Doe^Jane").ToDicomDataset()
            .Contains(DicomTag.SpecificCharacterSet));
    }

    [Fact]
    public void Private_attributes_are_found_by_their_creators_both_ways()
    {
        var tag = new DicomTag(0x0029, 0x01, Creator);
        var other = new DicomTag(0x0029, 0x01, "OTHER");
        var dataset = new DicomDataset();
        dataset.Add(new DicomLongString(other, "second"), new DicomLongString(tag, "first"));
        var nested = new DicomDataset();
        nested.Add(new DicomUnsignedShort(tag, 7));
        dataset.Add(new DicomSequence(new DicomTag(0x0029, 0x02, Creator), nested));

        var attributes = dataset.ToAttributeSet();
        var back = attributes.ToDicomDataset();
        var item = back.GetSequence(new DicomTag(0x0029, 0x02, Creator)).Items[0];

        Assert.Equal("first", attributes.GetString(attributes.FindPrivateTag(0x29, Creator, 1)!.Value));
        Assert.Equal("second", attributes.GetString(attributes.FindPrivateTag(0x29, "OTHER", 1)!.Value));
        Assert.Equal("first", back.GetString(tag));
        Assert.Equal("second", back.GetString(other));
        Assert.Equal(7, item.GetSingleValue<ushort>(tag));
        Assert.Equal(Elements.Of(dataset), Elements.Of(back));
    }

    [Fact]
    public void Second_block_of_one_creator_is_kept_by_its_number()
    {
        var attributes = new AttributeSet();
        attributes.Set(new AttributeTag(0x0029, 0x0010), ValueRepresentation.LO, Creator);
        attributes.Set(new AttributeTag(0x0029, 0x0011), ValueRepresentation.LO, Creator);
        attributes.Set(new AttributeTag(0x0029, 0x1001), ValueRepresentation.LO, "first");
        attributes.Set(new AttributeTag(0x0029, 0x1101), ValueRepresentation.LO, "second");

        var back = attributes.ToDicomDataset().ToAttributeSet();

        Assert.Equal(attributes.ToUtf8Json(), back.ToUtf8Json());
    }

    [Fact]
    public void Bulk_data_stay_addresses_both_ways()
    {
        var attributes = new AttributeSet()
            .SetBulkDataUri(
                Keyword.PixelData, new Uri("instances/1/bulk/7FE00010", UriKind.Relative), ValueRepresentation.OW)
            .SetBulkDataUri(Keyword.TextValue, new Uri("https://example.org/text"), ValueRepresentation.UT)
            .SetBulkDataUri(Keyword.VectorGridData, new Uri("https://example.org/grid"), ValueRepresentation.OF);

        var dataset = attributes.ToDicomDataset();
        var buffer = dataset.GetDicomItem<DicomElement>(DicomTag.PixelData).Buffer;

        Assert.Equal("instances/1/bulk/7FE00010", Assert.IsType<BulkDataUriByteBuffer>(buffer).BulkDataUri);
        Assert.Equal(attributes.ToUtf8Json(), dataset.ToAttributeSet().ToUtf8Json());
    }

    [Fact]
    public void Empty_sequences_and_empty_items_are_kept()
    {
        var attributes = new AttributeSet()
            .SetSequence(Keyword.ReferencedStudySequence)
            .SetSequence(Keyword.ReferencedSeriesSequence, new AttributeSet(), new AttributeSet());

        Assert.Equal(attributes.ToUtf8Json(), attributes.ToDicomDataset().ToAttributeSet().ToUtf8Json());
    }

    [Theory]
    [InlineData("""{"00280010":{"vr":"US","Value":["many"]}}""")]
    [InlineData("""{"00280010":{"vr":"US","Value":[65536]}}""")]
    [InlineData("""{"00280010":{"vr":"US","Value":[1,null]}}""")]
    [InlineData("""{"00280009":{"vr":"AT","Value":["x"]}}""")]
    [InlineData("""{"00420011":{"vr":"OB","InlineBinary":"?"}}""")]
    [InlineData("""{"00081110":{"vr":"SQ","BulkDataURI":"https://example.org"}}""")]
    public void Value_that_is_none_is_a_typed_error_that_names_the_attribute(string json)
    {
        var attributes = AttributeSet.Parse(json);

        var exception = Assert.Throws<DicomFormatException>(() => attributes.ToDicomDataset());

        Assert.Contains(json[2..10], exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("many", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_valid_comes_and_what_is_added_is_validated()
    {
        var attributes = new AttributeSet().Set(Keyword.StudyDate, "yesterday");

        var dataset = attributes.ToDicomDataset();

        Assert.Equal("yesterday", dataset.GetString(DicomTag.StudyDate));
        Assert.Throws<DicomValidationException>(() => dataset.AddOrUpdate(DicomTag.SeriesDate, "yesterday"));
    }

    [Fact]
    public void Tags_are_converted_both_ways()
    {
        Assert.Equal(DicomTag.PatientID, AttributeTag.FromKeyword(Keyword.PatientID).ToDicomTag());
        Assert.Equal(Keyword.PatientID, DicomTag.PatientID.ToAttributeTag());
    }

    // What fo-dicom reads from what it has written.
    private static string Written(DicomDataset dataset)
    {
        var whole = Samples.Slice().AddOrUpdate(dataset.ToArray());
        using var bytes = new MemoryStream();
        new DicomFile(whole).Save(bytes);
        bytes.Position = 0;
        return DicomFile.Open(bytes).Dataset.GetString(DicomTag.PatientName);
    }
}
