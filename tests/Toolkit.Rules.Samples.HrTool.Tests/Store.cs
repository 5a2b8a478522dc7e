using Microsoft.Data.Sqlite;
using Npgsql;

namespace Toolkit.Rules.Samples.HrTool.Tests;

/// <summary>A database the tool runs on. The tests are the same for each.</summary>
public abstract class Store
{
    /// <summary>The stores every test runs on, as data of a theory.</summary>
    public static TheoryData<Store> All => [new SqliteStore(), new PostgresStore()];

    /// <summary>Leaves the test when the store is not to be had here.</summary>
    internal abstract void SkipIfMissing();

    /// <summary>A new database without tables.</summary>
    /// <returns>The setting that leads to it.</returns>
    internal abstract KeyValuePair<string, string?> Empty(string folder);

    /// <summary>A new database with the first records.</summary>
    internal abstract KeyValuePair<string, string?> Filled(string folder);

    private sealed class SqliteStore : Store
    {
        private static readonly Lazy<byte[]> FirstRecords = new(() =>
        {
            using var folder = new Scratch();
            var setting = SettingOf(folder.Folder);
            HrApp.Fill(setting);
            SqliteConnection.ClearAllPools();
            return File.ReadAllBytes(PathOf(folder.Folder));
        });

        public override string ToString() => "SQLite";

        internal override void SkipIfMissing()
        {
        }

        internal override KeyValuePair<string, string?> Empty(string folder) => SettingOf(folder);

        internal override KeyValuePair<string, string?> Filled(string folder)
        {
            File.WriteAllBytes(PathOf(folder), FirstRecords.Value);
            return SettingOf(folder);
        }

        private static string PathOf(string folder) => Path.Combine(folder, "hr.db");

        private static KeyValuePair<string, string?> SettingOf(string folder) => new("ConnectionStrings:SQLite", $"Data Source={PathOf(folder)}");
    }

    private sealed class PostgresStore : Store
    {
        private const string Variable = "TOOLKIT_RULES_POSTGRES";
        private const string Needed = "Needs PostgreSQL: apt-get install postgresql, then .ci/with-postgres dotnet test";

        private static readonly string? Server = Environment.GetEnvironmentVariable(Variable);

        private static int _count;

        private static readonly Lazy<string> FirstRecords = new(() =>
        {
            var setting = Create("");
            HrApp.Fill(setting);
            NpgsqlConnection.ClearAllPools();
            return new NpgsqlConnectionStringBuilder(setting.Value).Database!;
        });

        // The name carries the command, because the runner's short output shows no reason for a skip.
        public override string ToString() => Server is null ? $"PostgreSQL ({Needed})" : "PostgreSQL";

        internal override void SkipIfMissing() => Skip.If(Server is null, Needed);

        internal override KeyValuePair<string, string?> Empty(string folder) => Create("");

        internal override KeyValuePair<string, string?> Filled(string folder) => Create($"TEMPLATE {FirstRecords.Value}");

        private static KeyValuePair<string, string?> Create(string like)
        {
            var name = $"hr_{Environment.ProcessId}_{Interlocked.Increment(ref _count)}";
            using var connection = new NpgsqlConnection(Server);
            connection.Open();
            using var command = new NpgsqlCommand($"CREATE DATABASE {name} {like}", connection);
            command.ExecuteNonQuery();
            return new("ConnectionStrings:PostgreSQL", new NpgsqlConnectionStringBuilder(Server) { Database = name }.ConnectionString);
        }
    }
}
