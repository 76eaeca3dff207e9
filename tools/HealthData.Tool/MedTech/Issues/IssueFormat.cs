namespace HealthData.Tool.MedTech.Issues;

/// <summary>The forms in which issues are printed.</summary>
internal enum IssueFormat
{
    /// <summary>A line as compilers write it, and lines of help below it.</summary>
    Text,

    /// <summary>A JSON object a line.</summary>
    Json,

    /// <summary>One SARIF 2.1.0 document.</summary>
    Sarif,
}
