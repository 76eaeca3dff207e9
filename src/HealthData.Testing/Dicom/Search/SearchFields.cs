using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>The attributes that search results have without being asked for, and those that <c>all</c> adds.</summary>
internal static class SearchFields
{
    private static readonly Keyword[] StudyV1 =
    [
        Keyword.SpecificCharacterSet, Keyword.StudyDate, Keyword.StudyTime, Keyword.AccessionNumber,
        Keyword.InstanceAvailability, Keyword.ReferringPhysicianName, Keyword.TimezoneOffsetFromUTC,
        Keyword.PatientName, Keyword.PatientID, Keyword.PatientBirthDate, Keyword.PatientSex, Keyword.StudyInstanceUID,
        Keyword.StudyID,
    ];

    private static readonly Keyword[] StudyV2 =
    [
        Keyword.StudyInstanceUID, Keyword.StudyDate, Keyword.StudyDescription, Keyword.AccessionNumber,
        Keyword.ReferringPhysicianName, Keyword.PatientName, Keyword.PatientID, Keyword.PatientBirthDate,
    ];

    private static readonly Keyword[] StudyAll =
    [
        .. StudyV1, Keyword.StudyDescription, Keyword.AnatomicRegionsInStudyCodeSequence, Keyword.ProcedureCodeSequence,
        Keyword.NameOfPhysiciansReadingStudy, Keyword.AdmittingDiagnosesDescription, Keyword.ReferencedStudySequence,
        Keyword.PatientAge, Keyword.PatientSize, Keyword.PatientWeight, Keyword.Occupation,
        Keyword.AdditionalPatientHistory,
    ];

    private static readonly Keyword[] SeriesV1 =
    [
        Keyword.SpecificCharacterSet, Keyword.Modality, Keyword.TimezoneOffsetFromUTC, Keyword.SeriesDescription,
        Keyword.SeriesInstanceUID, Keyword.PerformedProcedureStepStartDate, Keyword.PerformedProcedureStepStartTime,
        Keyword.RequestAttributesSequence,
    ];

    private static readonly Keyword[] SeriesV2 =
    [
        Keyword.SeriesInstanceUID, Keyword.Modality, Keyword.PerformedProcedureStepStartDate,
        Keyword.ManufacturerModelName,
    ];

    private static readonly Keyword[] SeriesAll =
        [.. SeriesV1, Keyword.SeriesNumber, Keyword.Laterality, Keyword.SeriesDate, Keyword.SeriesTime];

    private static readonly Keyword[] InstanceV1 =
    [
        Keyword.SpecificCharacterSet, Keyword.SOPClassUID, Keyword.SOPInstanceUID, Keyword.InstanceAvailability,
        Keyword.TimezoneOffsetFromUTC, Keyword.InstanceNumber, Keyword.Rows, Keyword.Columns, Keyword.BitsAllocated,
        Keyword.NumberOfFrames,
    ];

    private static readonly Keyword[] InstanceV2 = [Keyword.SOPInstanceUID];

    private static readonly FakeQueryTagLevel[] Levels =
        [FakeQueryTagLevel.Study, FakeQueryTagLevel.Series, FakeQueryTagLevel.Instance];

    /// <summary>All that the results of a query have, match keys and what the path names with it.</summary>
    public static HashSet<uint> Of(SearchQuery query)
    {
        var fields = new HashSet<uint>();
        foreach (var level in Levels)
        {
            if (query.Scope.Includes(level))
            {
                fields.UnionWith(Of(level, query).Select(keyword => (uint)keyword));
            }
        }

        fields.UnionWith(query.IncludedFields.Select(tag => tag.Value));
        fields.UnionWith(query.Conditions.Select(condition => condition.Tag.Tag.Value));
        return fields;
    }

    // 'all' adds to the defaults of version 2, one of which version 1 does not know.
    private static Keyword[] Of(FakeQueryTagLevel level, SearchQuery query) => level switch
    {
        FakeQueryTagLevel.Study => query.IncludesAll ? StudyAll : query.Version == 1 ? StudyV1 : StudyV2,
        FakeQueryTagLevel.Series => query.IncludesAll ? SeriesOfAll(query) : query.Version == 1 ? SeriesV1 : SeriesV2,
        _ => query.IncludesAll || query.Version == 1 ? InstanceV1 : InstanceV2,
    };

    private static Keyword[] SeriesOfAll(SearchQuery query) =>
        query.Version == 1 ? SeriesAll : [.. SeriesAll, Keyword.ManufacturerModelName];
}
