namespace HealthData.MedTech;

/// <summary>The extent of what a problem ends.</summary>
public enum ProblemScope
{
    /// <summary>The message: further matches and all later templates are skipped, as in the MedTech service.</summary>
    Message,

    /// <summary>The template: its further matches are skipped, and the later templates run.</summary>
    Template,

    /// <summary>The match alone; an error in looking for matches ends the template.</summary>
    Match,
}
