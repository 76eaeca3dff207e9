using System.Globalization;
using System.Net;
using System.Text;

namespace HealthData.Core;

/// <summary>Writes exception texts, from our own words, numbers and checked codes alone.</summary>
internal static class FailureText
{
    public static string Compose(Failure failure)
    {
        var text = new StringBuilder();
        if (failure.Call is { } call)
        {
            text.Append(call.Name).Append(" failed: ").Append(call.Method).Append(' ')
                .Append(call.Route).Append(' ');
        }
        else
        {
            text.Append("The call failed: it ");
        }

        text.Append(failure.Event ?? Answered(failure.Status));
        AppendFacts(text, failure);
        text.Append('.');
        if (failure.Advice is not null)
        {
            text.Append(' ').Append(failure.Advice);
        }

        return text.ToString();
    }

    private static string Answered(int status) => status switch
    {
        0 => "got no response",
        _ when Enum.IsDefined((HttpStatusCode)status) =>
            string.Create(CultureInfo.InvariantCulture, $"returned {status} ({(HttpStatusCode)status})"),
        _ => string.Create(CultureInfo.InvariantCulture, $"returned {status}"),
    };

    private static void AppendFacts(StringBuilder text, Failure failure)
    {
        var separator = " [";
        Append("code", failure.ErrorCode);
        Append("request id", failure.ServiceRequestId);
        if (failure.Call is { Attempts: > 1 } call)
        {
            Append("attempts", call.Attempts.ToString(CultureInfo.InvariantCulture));
        }

        if (separator == ", ")
        {
            text.Append(']');
        }

        void Append(string name, string? value)
        {
            if (value is not null)
            {
                text.Append(separator).Append(name).Append(' ').Append(value);
                separator = ", ";
            }
        }
    }
}
