namespace HealthData.Dicom.FoDicom;

/// <summary>Makes queries of identifiers as of C-FIND (PS3.4 C.2.2): an attribute with a value is to match, one without
/// is to be returned.</summary>
/// <remarks>They are in the query's <c>Matches</c> and <c>IncludeFields</c>; everything else can be set as usual.
/// Query/Retrieve Level, Specific Character Set, Timezone Offset From UTC, and private creators are passed
/// over.</remarks>
public static class FoDicomQueries
{
    /// <summary>Makes a query for studies.</summary>
    /// <param name="dataset">The identifier.</param>
    /// <returns>The query.</returns>
    /// <exception cref="ArgumentException">An attribute can't be searched by.</exception>
    public static StudyQuery ToStudyQuery(this DicomDataset dataset) => Fill(dataset, new StudyQuery());

    /// <summary>Makes a query for series.</summary>
    /// <param name="dataset">The identifier.</param>
    /// <returns>The query.</returns>
    /// <exception cref="ArgumentException">An attribute can't be searched by.</exception>
    public static SeriesQuery ToSeriesQuery(this DicomDataset dataset) => Fill(dataset, new SeriesQuery());

    /// <summary>Makes a query for instances.</summary>
    /// <param name="dataset">The identifier.</param>
    /// <returns>The query.</returns>
    /// <exception cref="ArgumentException">An attribute can't be searched by.</exception>
    public static InstanceQuery ToInstanceQuery(this DicomDataset dataset) => Fill(dataset, new InstanceQuery());

    /// <summary>Makes a query for workitems.</summary>
    /// <param name="dataset">The identifier. Of sequences, it can have the accession number and the requested procedure
    /// of the request, and the codes of stations.</param>
    /// <returns>The query.</returns>
    /// <exception cref="ArgumentException">An attribute can't be searched by.</exception>
    public static WorkitemQuery ToWorkitemQuery(this DicomDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        var query = new WorkitemQuery();
        QueryReader.Read(dataset, query.Matches, query.IncludeFields, (tag, item) => Take(query, tag, item));
        return query;
    }

    private static T Fill<T>(DicomDataset dataset, T query)
        where T : SearchQuery
    {
        ArgumentNullException.ThrowIfNull(dataset);
        QueryReader.Read(dataset, query.Matches, query.IncludeFields, static (_, _) => false);
        return query;
    }

    private static bool Take(WorkitemQuery query, AttributeTag sequence, AttributeSet item)
    {
        foreach (var entry in item.Where(entry => !entry.IsEmpty))
        {
            var value = item.GetString(entry.Tag);
            switch ((Keyword)sequence.Value, (Keyword)entry.Tag.Value)
            {
                case (Keyword.ReferencedRequestSequence, Keyword.AccessionNumber):
                    query.AccessionNumber = value;
                    break;
                case (Keyword.ReferencedRequestSequence, Keyword.RequestedProcedureID):
                    query.RequestedProcedureId = value;
                    break;
                case (Keyword.ScheduledStationNameCodeSequence, Keyword.CodeValue):
                    query.StationName = value;
                    break;
                case (Keyword.ScheduledStationClassCodeSequence, Keyword.CodeValue):
                    query.StationClass = value;
                    break;
                case (Keyword.ScheduledStationGeographicLocationCodeSequence, Keyword.CodeValue):
                    query.StationLocation = value;
                    break;
                default:
                    return false;
            }
        }

        return true;
    }
}
