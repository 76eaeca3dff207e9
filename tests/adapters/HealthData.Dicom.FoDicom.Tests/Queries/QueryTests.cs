namespace HealthData.Dicom.FoDicom.Tests.Queries;

/// <summary>Queries from the identifiers of C-FIND, and results as data sets.</summary>
public sealed class QueryTests
{
    [Fact]
    public async Task Study_is_found_by_a_data_set_and_comes_as_one()
    {
        await using var lab = await Lab.StartAsync();
        var slice = Samples.Slice().AddOrUpdate(DicomTag.StudyDescription, "Head");
        (await lab.Client.StoreAsync([slice, Samples.Slice().AddOrUpdate(DicomTag.PatientID, "P2")], null, Lab.Token))
            .Value.EnsureComplete();
        var query = new DicomDataset
        {
            { DicomTag.SpecificCharacterSet, "ISO_IR 192" },
            { DicomTag.QueryRetrieveLevel, "STUDY" },
            { DicomTag.PatientID, "P1" },
            { DicomTag.NumberOfStudyRelatedInstances, "" },
        };

        List<DicomDataset> found = [];
        await foreach (var study in lab.Client.SearchStudiesAsync(query.ToStudyQuery(), Lab.Token))
        {
            found.Add(study.ToDicomDataset());
        }

        var dataset = Assert.Single(found);
        Assert.Equal(slice.GetString(DicomTag.StudyInstanceUID), dataset.GetString(DicomTag.StudyInstanceUID));
        Assert.Equal("Doe^Jane", dataset.GetString(DicomTag.PatientName));
        Assert.Equal(1, dataset.GetSingleValue<int>(DicomTag.NumberOfStudyRelatedInstances));
    }

    [Fact]
    public async Task Series_and_instances_are_found_by_data_sets()
    {
        await using var lab = await Lab.StartAsync();
        var slice = Samples.Slice();
        (await lab.Client.StoreAsync(slice, null, Lab.Token)).Value.EnsureComplete();
        var query = new DicomDataset { { DicomTag.Modality, "CT" }, { DicomTag.StudyDate, "" } };

        var series = lab.Client.SearchSeries(query.ToSeriesQuery(), null, Lab.Token)
            .Select(result => result.ToDicomDataset()).ToArray();
        var instances = lab.Client.SearchInstances(query.ToInstanceQuery(), cancellationToken: Lab.Token)
            .Select(result => result.ToDicomDataset()).ToArray();

        Assert.Equal(
            slice.GetString(DicomTag.SeriesInstanceUID), Assert.Single(series).GetString(DicomTag.SeriesInstanceUID));
        Assert.Equal(
            slice.GetString(DicomTag.SOPInstanceUID), Assert.Single(instances).GetString(DicomTag.SOPInstanceUID));
    }

    [Fact]
    public void Values_are_matched_as_they_are_written_and_empty_ones_are_returned()
    {
        var tag = new DicomTag(0x0029, 0x01, "ACME 1.1");
        var dataset = new DicomDataset().NotValidated().Add(
            new DicomDate(DicomTag.StudyDate, "20260101-20260131"),
            new DicomPersonName(DicomTag.PatientName, "Doe*"),
            new DicomUniqueIdentifier(DicomTag.StudyInstanceUID, "1.2", "1.3"),
            new DicomUnsignedShort(DicomTag.Rows, 16),
            new DicomLongString(DicomTag.StudyDescription),
            new DicomSequence(DicomTag.ReferencedStudySequence, new DicomDataset()));
        dataset.Add(new DicomLongString(tag, "x"));

        var query = dataset.ToStudyQuery();

        Assert.Equal(
            [
                ("00080020", "20260101-20260131"), ("00100010", "Doe*"), ("0020000D", "1.2\\1.3"), ("00280010", "16"),
                ("00291001", "x"),
            ],
            query.Matches.Select(match => (match.Key.ToString(), match.Value)).OrderBy(match => match.Item1));
        Assert.Equal([Keyword.StudyDescription, Keyword.ReferencedStudySequence], query.IncludeFields);
    }

    [Fact]
    public void What_can_not_be_searched_by_is_refused()
    {
        var nested = new DicomDataset(new DicomSequence(
            DicomTag.RequestAttributesSequence,
            new DicomDataset(new DicomShortString(DicomTag.RequestedProcedureID, "7"))));
        var bytes = new DicomDataset(new DicomOtherByte(DicomTag.EncapsulatedDocument, [1, 2]));

        Assert.Throws<ArgumentException>(() => nested.ToStudyQuery());
        Assert.Throws<ArgumentException>(() => bytes.ToInstanceQuery());
        Assert.Throws<ArgumentException>(() => nested.ToWorkitemQuery());
        Assert.Throws<ArgumentNullException>(() => ((DicomDataset)null!).ToSeriesQuery());
    }
}
