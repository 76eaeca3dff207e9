namespace HealthData.Dicom;

/// <summary>The level of an extended query tag.</summary>
public enum QueryTagLevel
{
    /// <summary>The study: a search for studies, series, or instances can use the tag.</summary>
    Study,

    /// <summary>The series: a search for series or instances can use the tag.</summary>
    Series,

    /// <summary>The instance: a search for instances can use the tag.</summary>
    Instance,
}
