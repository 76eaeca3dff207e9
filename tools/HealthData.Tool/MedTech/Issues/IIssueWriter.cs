using HealthData.MedTech;

namespace HealthData.Tool.MedTech.Issues;

/// <summary>Writes issues of mappings and messages in one of several forms.</summary>
internal interface IIssueWriter
{
    /// <summary>Writes an issue.</summary>
    /// <param name="source">The file that it is about, as it was typed.</param>
    /// <param name="line">The line of a file of messages; null for a mapping.</param>
    /// <param name="issue">The issue.</param>
    void Write(string source, long? line, MappingIssue issue);

    /// <summary>Writes what stands behind the last issue.</summary>
    void End();
}
