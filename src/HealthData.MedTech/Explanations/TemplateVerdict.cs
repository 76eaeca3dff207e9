namespace HealthData.MedTech;

/// <summary>The outcome of a template for a message.</summary>
public enum TemplateVerdict
{
    /// <summary>The template has one match or more. A match can still have a problem.</summary>
    Matched,

    /// <summary>The match expression selects nothing; <see cref="TemplateExplanation.Miss"/> tells why.</summary>
    NotMatched,

    /// <summary>The match expression fails, before it selects anything.</summary>
    Failed,

    /// <summary>
    /// The template was not tried: the message can't be read, or a problem with a template before it ended the message.
    /// </summary>
    Skipped,
}
