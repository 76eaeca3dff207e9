using System.Text;
using HealthData.MedTech.Tests.Normalization;

namespace HealthData.MedTech.Tests.Explanations;

/// <summary>Explains short messages.</summary>
internal static class Explained
{
    public static MessageExplanation Body(string body, params string[] templates) =>
        new MappingExplainer(Run.Mapping(templates)).Explain(DeviceMessage.FromBody(body));

    public static MessageExplanation Envelope(string message, params string[] templates) =>
        new MappingExplainer(Run.Mapping(templates)).Explain(
            DeviceMessage.FromEnvelope(Encoding.UTF8.GetBytes(message)));

    /// <summary>Why the match expression selects nothing from a body.</summary>
    public static ExpressionMiss Miss(string match, string body)
    {
        var template = Assert.Single(Body(body, Run.Template(match: match)).Templates);
        Assert.Equal((TemplateVerdict.NotMatched, 0), (template.Verdict, template.Matches.Count));
        return template.Miss!;
    }

    /// <summary>Why the JMESPath match expression selects nothing from a body.</summary>
    public static ExpressionMiss JmesMiss(string match, string body)
    {
        var template = Assert.Single(Body(body, Run.JmesPath(match, "hr")).Templates);
        Assert.Equal((TemplateVerdict.NotMatched, 0), (template.Verdict, template.Matches.Count));
        return template.Miss!;
    }
}
