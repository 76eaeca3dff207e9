using System.Reflection;

namespace HealthData.Dicom.Tests.Support;

/// <summary>Workitems for tests.</summary>
internal static class Worklists
{
    public const string Uid = "1.2.3";

    /// <summary>The attributes of a new workitem that every service takes.</summary>
    public static AttributeSet New(string? uid = null)
    {
        var set = new AttributeSet()
            .Set(Keyword.ProcedureStepState, "SCHEDULED")
            .Set(Keyword.ScheduledProcedureStepPriority, "MEDIUM")
            .Set(Keyword.ProcedureStepLabel, "Head CT")
            .Set(Keyword.ScheduledProcedureStepStartDateTime, "20260102030405")
            .Set(Keyword.InputReadinessState, "READY");
        return uid is null ? set : set.Set(Keyword.SOPInstanceUID, uid);
    }

    /// <summary>What a method that takes attributes is called with.</summary>
    public static AttributeSet? For(MethodInfo method) => method.Name.TrimEnd("Async") switch
    {
        "CreateWorkitem" => New(method.GetParameters()[0].ParameterType == typeof(string) ? null : Uid),
        "UpdateWorkitem" => new AttributeSet().Set(Keyword.ProcedureStepLabel, "Neck CT"),
        _ => null,
    };

    /// <summary>Makes the workitem that a method expects, with the texts that the method is called with.</summary>
    public static async Task PrepareAsync(DicomWebClient client, MethodInfo method, string uid)
    {
        if (!method.Name.Contains("Workitem", StringComparison.Ordinal)
            || method.Name.StartsWith("Create", StringComparison.Ordinal))
        {
            return;
        }

        await client.CreateWorkitemAsync(uid, New(), Lab.Token);
        if (method.Name.StartsWith("Update", StringComparison.Ordinal))
        {
            await client.ChangeWorkitemStateAsync(uid, WorkitemState.InProgress, uid, Lab.Token);
        }
    }

    private static string TrimEnd(this string text, string end) =>
        text.EndsWith(end, StringComparison.Ordinal) ? text[..^end.Length] : text;
}
